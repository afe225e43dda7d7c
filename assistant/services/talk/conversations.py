"""Opens one conversation for a change and puts it back, whoever makes the change."""

from collections.abc import Iterator
from contextlib import contextmanager
from copy import deepcopy

from assistant.core.conversation import Conversation
from assistant.ports import ConversationStore, StoreUnavailable


class ConversationGone(Exception):
    """The conversation was erased or ended while somebody still worked on it."""


@contextmanager
def as_it_was(conversation: Conversation) -> Iterator[None]:
    """Put the conversation back as it was when the store fails inside the block.

    Else it would believe that the dossier holds what was never written, and take over the old.
    """
    before = deepcopy(vars(conversation))
    try:
        yield
    except StoreUnavailable:
        vars(conversation).update(before)
        raise


class Conversations:
    """Read-change-write of one conversation."""

    def __init__(self, store: ConversationStore) -> None:
        self._store = store

    def read(self, conversation_id: str) -> Conversation:
        """The conversation as it is now.

        Raises:
            ConversationGone: it was erased.
        """
        conversation = self._store.load(conversation_id)
        if conversation is None:
            raise ConversationGone
        return conversation

    def keep(self, conversation: Conversation) -> None:
        """Save a conversation that was read before."""
        self._store.save(conversation)

    @contextmanager
    def change(self, conversation_id: str) -> Iterator[Conversation]:
        """The conversation, saved when the block ends well and left as it was when it does not."""
        conversation = self.read(conversation_id)
        yield conversation
        self._store.save(conversation)
