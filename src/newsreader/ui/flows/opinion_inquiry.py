"""The questions of a second opinion: asked off the window's thread, the answers gathered.

In: a paragraph of the open article. Out: who was asked and what they said so far; ``changed`` at
every answer. Another machine is only asked by ``ask_server``.
"""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from newsreader.model.engine import EngineChoice
from newsreader.model.translation import AlignedParagraph, EngineTag
from newsreader.ui.flows.correction_keeper import CorrectionKeeper
from newsreader.ui.flows.tools import Desk
from newsreader.ui.messages import message
from newsreader.ui.tasks import Lane, Task
from newsreader.usecases.correct import standings
from newsreader.usecases.workbench import Workbench

if TYPE_CHECKING:  # loaded when somebody first asks
    from newsreader.usecases.second_opinion import Opinion, Question

Ask = Callable[[], "Question"]


class Inquiry(QObject):
    """Asks about one paragraph at a time; ``opinions`` go by sentence number and origin."""

    engines_known = Signal()  # who is asked
    changed = Signal()

    def __init__(self, desk: Desk, keeper: CorrectionKeeper, parent: QObject) -> None:
        """Remember the tools, and who knows the translations of the open article."""
        super().__init__(parent)
        self._desk, self._keeper = desk, keeper
        self._tasks: list[Task] = []
        self._comparing: Task | None = None
        self.about: AlignedParagraph | None = None
        self.asked: tuple[EngineTag, ...] = ()
        self.opinions: dict[tuple[int, str], Opinion] = {}
        self.failure = ""

    @property
    def working(self) -> bool:
        """Whether answers still come."""
        return any(task.running for task in self._tasks)

    def begin(self, about: AlignedParagraph) -> None:
        """Ask every other engine of this machine about a paragraph."""
        self.cancel()
        self.about = about
        self._ask(None)

    def ask_server(self, server: EngineChoice) -> None:
        """Send the paragraph to a server."""
        if self.about is not None:
            self._ask(server)

    def cancel(self) -> None:
        """What was asked is no longer wanted."""
        for task in (*self._tasks, *filter(None, [self._comparing])):
            task.cancel()
        self._tasks, self._comparing = [], None
        self.about, self.asked, self.opinions, self.failure = None, (), {}, ""

    def text_changed(self, about: AlignedParagraph) -> None:
        """Compare what is known with the text that is in use now."""
        self.about = about
        bench, question = self._desk.bench, self._question(about)
        opinions = tuple(self.opinions.values())

        def work() -> "tuple[Opinion, ...]":
            from newsreader.usecases.second_opinion import renewed

            return renewed(bench, question(), opinions)

        if self._comparing is not None:
            self._comparing.cancel()
        self._comparing = self._desk.tasks.run(Lane.CHECKING, work, self._take_all)

    def _ask(self, server: EngineChoice | None) -> None:
        if self.about is None:
            return
        self.failure = ""
        bench, question = self._desk.bench, self._question(self.about, server)
        task = self._desk.tasks.stream(
            Lane.ASKING,
            lambda cancelled: _answers(bench, question, cancelled),
            self._take,
            self._failed,
            self.changed.emit,
        )
        self._tasks.append(task)

    def _question(self, about: AlignedParagraph, server: EngineChoice | None = None) -> Ask:
        opened, beam = self._keeper.opened, self._desk.preferences.now.beam
        article = tuple(self._keeper.targets.values())
        assert opened is not None  # the inquiry ends with its article

        def question() -> "Question":
            from newsreader.usecases.second_opinion import Question

            return Question(opened.kept, about, article, beam, server)

        return question

    def _take(self, answer: "tuple[EngineTag, ...] | Opinion") -> None:
        if isinstance(answer, tuple):
            self.asked += tuple(tag for tag in answer if tag not in self.asked)
            self.engines_known.emit()
            return
        self._take_all((answer,))
        if self.about is not None and answer.at not in standings(self.about):
            self.text_changed(self.about)  # the reader corrected the sentence meanwhile

    def _take_all(self, answers: "tuple[Opinion, ...]") -> None:
        for one in answers:
            self.opinions[one.number, f"{one.engine.engine} {one.engine.model}"] = one
        self.changed.emit()

    def _failed(self, error: Exception) -> None:
        self.failure = message(error).text
        self.changed.emit()


def _answers(
    bench: Workbench, ask: Ask, cancelled: Callable[[], bool]
) -> "Iterator[tuple[EngineTag, ...] | Opinion]":
    """Yield who is asked, then what they say."""
    from newsreader.usecases.second_opinion import others, second_opinions

    question = ask()
    yield others(bench, question)
    yield from second_opinions(bench, question, cancelled)
