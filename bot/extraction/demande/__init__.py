"""What people ask of the assistant and of the conversation, besides answering it."""
