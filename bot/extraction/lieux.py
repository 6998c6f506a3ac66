"""Places in a text: postcodes, towns, postal addresses, caisses."""

from bot.extraction.adresses import Adresse, lire_adresses, lire_reponse_adresse
from bot.extraction.caisses import Caisse, CaisseLue, lire_caisses, lire_reponse_caisse
from bot.extraction.codes_postaux import CodePostalLu, lire_codes_postaux, lire_reponse_code_postal
from bot.extraction.villes import VilleLue, lire_villes

__all__ = [
    "Adresse",
    "Caisse",
    "CaisseLue",
    "CodePostalLu",
    "VilleLue",
    "lire_adresses",
    "lire_caisses",
    "lire_codes_postaux",
    "lire_reponse_adresse",
    "lire_reponse_caisse",
    "lire_reponse_code_postal",
    "lire_villes",
]
