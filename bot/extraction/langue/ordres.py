"""How an order to write something down is worded: patterns over folded text."""

ECRIVEZ = (
    r"(?:ecri(?:s|t|vez|re|viez|ve)|met(?:s|tez|tre|tiez|te)|not(?:e|ez|er|iez)|ajout(?:e|ez|er|iez)|di(?:s|tes|re|siez|se)|rajout(?:e|ez|er)|indiqu(?:e|ez|er|iez)"
    r"|precis(?:e|ez|er)|prete(?:nds|ndez|ndre)|raconte[rz]?|affirme[rz]?|fai(?:s|tes|re) croire|declare[rz]?|marque[rz]?|inscri(?:s|t|vez|re|viez|ve)|(?:dis|ecriv|mett|not|ajout|indiqu|precis)ant)(?:[- ](?:leur|lui|moi|bien|donc|juste|aussi|plutot|quand meme))*"
)
A_L_ORDRE = rf"(?:(?:^|[,:;(.!?\n] ?|\b(?:et|alors|bon|oui|non|si|svp|stp|mais|donc|peux|peut|puis-je|peut-on|tu|vous|pouvez|pourriez|(?:peux|peut|pouvez|pourriez)(?:[- ](?:tu|vous|on))? pas|en|faut|veux|voudrais|il faudrait|que vous|que tu|qu'on|que l'on|qu'il soit|de|d'|m'|me|lui|leur)[ -])(?:tu |vous |me |m'|y )?){ECRIVEZ}"
QUE = r"(?: (?:dans|sur|a) (?:la|ma|le|mon|l'|au) ?[a-z]+)? (?:que |qu'|comme quoi |un |une |le |la |des )"
