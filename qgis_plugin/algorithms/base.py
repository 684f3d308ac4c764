"""Base of all algorithms: an options class becomes parameters, their values a job, the job's result outputs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, Callable, ClassVar

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsSettings,
)
from qgis.PyQt.QtCore import QCoreApplication, QEventLoop, QThread
from qgis.PyQt.QtGui import QIcon

from ...processing.vocabulary import language_of
from ...resunet_core.declaration import Declaration, Options, declarations, flag
from ...resunet_core.errors import CraquemapError, SetupError
from ..environment import PYTHON_SETTING, check_packages, find_python, lacks_package, torch_hint
from ..icon import icon_path
from ..sentences import in_language
from ..translation import tr
from ..worker import Feedback, JobResult, Stage, run_job
from .parameters import Parameters, create_parameter, parameter_name, read_value

_MODEL_WIDGET = f"{__package__}.model_list.ModelWidget"  # imported by Processing's forms only
_EVERYWHERE = {"overwrite": "Replace an existing result"}  # labels that are the same in all forms
HOMEPAGE = "https://github.com/craquemap/craquemap"


class OptionsAlgorithm(QgsProcessingAlgorithm):
    """An algorithm derived from an options class; subclasses only declare.

    Attributes:
        command: Command of the worker; also the algorithm's id.
        options: Its options class.
        title: Name in the toolbox.
        summary: The help's text (HTML).
        keywords: What else finds it in the toolbox.
        labels: Labels of options in the form; others get that of `_EVERYWHERE` or the option's name.
        quantities: Figures of the result that become outputs: their names and descriptions.
        stages: Stages of the work and their share of the time.
        section: Group in the toolbox: its id and its name.
        names_a_model: Options that name one model; their field lists what is there.
        needs_torch: Whether the worker's environment must hold torch.
    """

    command: ClassVar[str]
    options: ClassVar[type[Options]]
    title: ClassVar[str]
    summary: ClassVar[str]
    keywords: ClassVar[Sequence[str]] = ()
    labels: ClassVar[Mapping[str, str]] = {}
    quantities: ClassVar[Mapping[str, str]] = {}
    stages: ClassVar[Sequence[Stage]] = ()
    section: ClassVar[tuple[str, str]] = ("survey", "Survey")
    names_a_model: ClassVar[Sequence[str]] = ("model", "initial_model")
    needs_torch: ClassVar[bool] = False

    def __init__(self) -> None:
        super().__init__()
        self._values: dict[str, Any] = {}

    def createInstance(self) -> OptionsAlgorithm:
        """Return a new algorithm of this kind."""
        return type(self)()

    def name(self) -> str:
        """Return the id within the provider."""
        return self.command

    def displayName(self) -> str:
        """Return the name in the toolbox."""
        return tr(self.title)

    def group(self) -> str:
        """Return the name of the group in the toolbox."""
        return tr(self.section[1])

    def groupId(self) -> str:
        """Return the id of the group."""
        return self.section[0]

    def tags(self) -> list[str]:
        """Return what else finds the algorithm."""
        return list(self.keywords)

    def shortDescription(self) -> str:
        """Return the tooltip in the toolbox: the help's first paragraph."""
        return self.shortHelpString().partition("</p>")[0].replace("<p>", "")

    def shortHelpString(self) -> str:
        """Return the help beside the form, without line ends: QGIS would show them."""
        return tr(self.plain_summary())

    @classmethod
    def plain_summary(cls) -> str:
        """Return the help in English, without line ends."""
        return " ".join(cls.summary.split())

    @classmethod
    def plain_label(cls, option: str) -> str:
        """Return what the form calls an option, in English."""
        return cls.labels.get(option) or _EVERYWHERE.get(option) or option.replace("_", " ").capitalize()

    @classmethod
    def texts(cls) -> Iterator[str]:
        """Yield the English texts a subclass declares, besides labels; they are translated where they are shown."""
        yield from (cls.section[1], cls.title, cls.plain_summary(), *cls.quantities.values())

    def helpUrl(self) -> str:
        """Return where there is more to read."""
        return HOMEPAGE

    def icon(self) -> QIcon:
        """Return the icon in the toolbox."""
        return QIcon(icon_path())

    def svgIconPath(self) -> str:
        """Return the icon's file."""
        return icon_path()

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Add a parameter for every option, whether to replace a result last, and an output for every figure."""
        options = declarations(self.options)
        for option in sorted(options, key=lambda option: option == "overwrite"):
            declaration, default = options[option]
            declaration = replace(declaration, required=self.required(option, declaration))
            default = self.default(option, default)
            parameter = create_parameter(option, declaration, default, self.label(option))
            parameter.setHelp(self._without_flags(parameter.help()))
            if option in self.names_a_model:
                parameter.setMetadata({"widget_wrapper": {"class": _MODEL_WIDGET}})
            self.addParameter(parameter)
        for quantity, description in self.quantities.items():
            self.addOutput(QgsProcessingOutputNumber(parameter_name(quantity), tr(description)))

    def required(self, option: str, declaration: Declaration) -> bool:
        """Tell whether the form demands an option."""
        return declaration.required

    def default(self, option: str, default: Any) -> Any:
        """Return what an option is where nothing is given; ``default`` is what its declaration says. Languages are that of QGIS."""
        return language_of(QgsApplication.locale()) if option == "language" else default

    def label(self, option: str) -> str:
        """Return what the form calls an option."""
        return tr(self.plain_label(option))

    def canExecute(self) -> tuple[bool, str]:
        """Tell whether there is a Python to run the worker with, before a form is filled in vain."""
        try:
            self._python()
        except CraquemapError as error:
            return False, str(error)
        return True, ""

    def checkParameterValues(self, parameters: Parameters, context: QgsProcessingContext) -> tuple[bool, str]:
        """Check the values before the run, as the worker will."""
        accepted, text = super().checkParameterValues(parameters, context)
        if not accepted:
            return accepted, text
        try:
            values = self._read_values(parameters, context)
            self.check_values(self.options.from_dict(values), parameters, context)
        except CraquemapError as error:
            return False, self._in_words_of_the_form(error)
        return True, ""

    def check_values(self, options: Options, parameters: Parameters, context: QgsProcessingContext) -> None:
        """Check what depends on layers and files; subclasses extend it.

        Raises:
            CraquemapError: A value will not do.
        """

    def prepareAlgorithm(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Read the values, in the main thread, because layers of the project belong to it."""
        try:
            self._values = self.options.from_dict(self._read_values(parameters, context, feedback)).to_dict()
        except CraquemapError as error:
            raise QgsProcessingException(self._in_words_of_the_form(error)) from error
        return True

    def processAlgorithm(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Run the worker."""
        try:
            python = self._python()
            feedback.pushDebugInfo(f"Worker: {python}")
            heard = _FeedbackInWords(responsive(feedback), self._without_flags)
            result = run_job(self.command, self._values, python, heard, self.stages)
        except CraquemapError as error:
            raise QgsProcessingException(self._in_words_of_the_form(error)) from error
        return self.outputs(result, parameters, context, feedback)

    def outputs(
        self, result: JobResult, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Return the outputs of a finished run: files written, and figures."""
        names = {definition.name() for definition in self.destinationParameterDefinitions()}
        outputs = {parameter_name(option): value for option, value in self._values.items() if value}
        outputs = {name: value for name, value in outputs.items() if name in names}
        figures = self.figures(result)
        for quantity, description in self.quantities.items():
            if isinstance(figures.get(quantity), (int, float)):
                outputs[parameter_name(quantity)] = figures[quantity]
                feedback.pushInfo(f"{tr(description)}: {figures[quantity]:.6g}")
        return outputs

    def figures(self, result: JobResult) -> Mapping[str, Any]:
        """Return the figures of a result by name; subclasses whose results are nested flatten them."""
        return result.quantities

    def _python(self) -> Path:
        """Return the interpreter of the worker.

        Raises:
            SetupError: There is none, or it lacks packages, or torch where that is needed.
        """
        python = find_python(_python_setting(), torch=self.needs_torch)
        check_packages(python)
        if self.needs_torch and lacks_package(python, "torch"):
            raise SetupError(
                tr("“{algorithm}” needs torch, which {python} lacks.").format(algorithm=tr(self.title), python=python),
                torch_hint(),
            )
        return python

    def _read_values(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback | None = None
    ) -> dict[str, Any]:
        return {
            option: read_value(
                self, (option, declaration, self.default(option, default)), parameters, context, feedback
            )
            for option, (declaration, default) in declarations(self.options).items()
        }

    def _in_words_of_the_form(self, error: CraquemapError) -> str:
        """Return an error's text with labels of the form in place of command-line flags."""
        return self._without_flags("\n".join(in_language(part) for part in (error.text, error.hint) if part))

    def _without_flags(self, text: str) -> str:
        """Return a text with labels of the form in place of command-line flags."""
        for option in sorted(declarations(self.options), key=len, reverse=True):
            text = text.replace(flag(option), tr("“{label}”").format(label=self.label(option)))
        return text


class _FeedbackInWords:
    """A feedback that says what it is told in other words."""

    def __init__(self, feedback: Feedback, words: Callable[[str], str]) -> None:
        self._feedback = feedback
        self._words = words

    def __getattr__(self, name: str) -> Any:
        return getattr(self._feedback, name)

    def pushInfo(self, info: str) -> None:
        """Show a sentence."""
        self._feedback.pushInfo(self._words(info))

    def pushWarning(self, warning: str) -> None:
        """Show a warning."""
        self._feedback.pushWarning(self._words(warning))


class _MainThreadFeedback:
    """A feedback that lets Qt handle its events while a job runs in the main thread.

    ``qgis_process`` runs algorithms there and learns of Ctrl-C by an event; windows repaint. What the user clicks and
    types waits, so that nothing is started twice.
    """

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        self._feedback = feedback

    def __getattr__(self, name: str) -> Any:
        return getattr(self._feedback, name)

    def isCanceled(self) -> bool:
        """Tell whether the user wants the job to stop."""
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        return self._feedback.isCanceled()


def responsive(feedback: QgsProcessingFeedback) -> Feedback:
    """Return a feedback during whose use QGIS stays responsive, in whichever thread the algorithm runs."""
    return (
        _MainThreadFeedback(feedback) if QThread.currentThread() == QCoreApplication.instance().thread() else feedback
    )


def _python_setting() -> str:
    return str(QgsSettings().value(PYTHON_SETTING, "") or "")
