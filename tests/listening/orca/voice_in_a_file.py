"""A voice for Orca that writes what it would say: one line of JSON an utterance."""

import json
import os

from orca import speechserver

said = open(os.environ["ORCA_SAYS"], "a", encoding="utf-8", buffering=1)


def write(text):
    said.write(json.dumps(text, ensure_ascii=False) + "\n")


class SpeechServer(speechserver.SpeechServer):
    """What Orca asks of any voice; see speechserver.py of Orca."""

    @staticmethod
    def getFactoryName():
        return "A file"

    @staticmethod
    def getSpeechServers():
        return [SpeechServer()]

    @staticmethod
    def getSpeechServer(info=None):
        return SpeechServer()

    @staticmethod
    def shutdownActiveServers():
        pass

    def getInfo(self):
        return ["A file", "file"]

    def getVoiceFamilies(self):
        return []

    def speak(self, text=None, acss=None, interrupt=True):
        if text and text.strip():
            write(text)

    def speakCharacter(self, character, acss=None):
        write(character)

    def sayAll(self, utteranceIterator, progressCallback):
        for context, _acss in utteranceIterator:
            write(context.utterance)

    def stop(self):
        # What was not said yet is lost here: it shows where one message cuts off another.
        write(None)
