"""The thread of a conversation: erased, begun again, taken up elsewhere, learnt from with the person's agreement."""
