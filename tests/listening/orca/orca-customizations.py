"""How the Orca of the tests differs from one that was just installed: its voice, and that it says nothing unasked."""

import orca.settings as settings

settings.speechServerFactory = "voice_in_a_file"
settings.speechFactoryModules = ["voice_in_a_file"]
settings.enableBraille = False
settings.enableSound = False
# Neither the keys that are pressed, nor a page from its first word to its last.
settings.enableKeyEcho = False
settings.sayAllOnLoad = False
# It counts what has been drawn by then, which is another number each time.
settings.pageSummaryOnLoad = False
