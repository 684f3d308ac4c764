"""What the worker's sources say in errors and messages, read from the code, with stand-ins for what varies."""

import ast
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ERRORS = {
    node.name
    for node in ast.walk(ast.parse((ROOT / "resunet_core" / "errors.py").read_text(encoding="utf-8")))
    if isinstance(node, ast.ClassDef)
}
FLAG = "--some-option"


def error_sentences():
    """Yield ``(place, sentence)`` of every sentence that errors of ours are made of in `processing` and `resunet_core`."""
    for folder in ("processing", "resunet_core"):
        for path in sorted((ROOT / folder).rglob("*.py")):
            tree = ast.parse(path.read_text(encoding="utf-8"))
            for node in ast.walk(tree):
                if isinstance(node, ast.Call) and getattr(node.func, "id", "") in ERRORS:
                    hint = [word.value for word in node.keywords if word.arg == "hint"]
                    for argument in (*node.args[:2], *hint):
                        for text in _texts(argument, tree):
                            yield f"{path.relative_to(ROOT).as_posix()}:{node.lineno}", text


def _texts(node, tree, depth=0):
    """Return the texts an expression can be: literals, either side of a condition, names and functions of the same module."""
    if isinstance(node, ast.Constant):
        return [node.value] if isinstance(node.value, str) and node.value else []
    if isinstance(node, ast.JoinedStr):
        texts = [""]
        for part in node.values:
            ends = [part.value] if isinstance(part, ast.Constant) else _values(part.value, tree)
            texts = [text + end for text in texts for end in ends]
        return texts
    if isinstance(node, ast.IfExp):
        return [*_texts(node.body, tree, depth), *_texts(node.orelse, tree, depth)]
    if isinstance(node, ast.BinOp):
        return [a + b for a in _texts(node.left, tree, depth) for b in _texts(node.right, tree, depth)]
    if depth == 0:
        name = getattr(node, "id", getattr(node, "attr", "")) or getattr(getattr(node, "func", None), "id", "")
        return [text for value in _given(name, tree) for text in _texts(value, tree, 1)]
    return []


def _given(name, tree):
    """Yield what a name is set to in a module, or what a function of that name returns."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign) and any(getattr(target, "id", "") == name for target in node.targets):
            yield node.value
        if isinstance(node, ast.FunctionDef) and node.name == name:
            yield from (inner.value for inner in ast.walk(node) if isinstance(inner, ast.Return) and inner.value)


def _values(node, tree):
    """Return what stands for a value: texts it chooses between or that its name is set to, else a flag or a number."""
    if isinstance(node, ast.IfExp) and all(isinstance(side, ast.Constant) for side in (node.body, node.orelse)):
        return [str(node.body.value), str(node.orelse.value)]
    if isinstance(node, ast.Name) and node.id.isupper():
        constants = [value.value for value in _given(node.id, tree) if isinstance(value, ast.Constant)]
        if constants:
            return [str(constants[0])]
    return [FLAG if ast.unparse(node).startswith("flag") else "7"]
