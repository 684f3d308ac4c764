"""A web server of a folder, in a process of its own, because GDAL keeps Python's lock while it waits for an answer."""

import contextlib
import http.server
import subprocess
import sys
from functools import partial
from pathlib import Path


class Ranges(http.server.SimpleHTTPRequestHandler):
    """A file server that gives parts of files, as object stores do."""

    protocol_version = "HTTP/1.1"

    def do_GET(self):
        path = Path(self.translate_path(self.path))
        if not path.is_file():
            self.send_error(404)
            return
        content = path.read_bytes()
        first, last = 0, len(content) - 1
        if self.headers.get("Range"):
            first, _, end = self.headers["Range"].removeprefix("bytes=").partition("-")
            first, last = int(first), min(int(end or last), last)
            self.send_response(206)
            self.send_header("Content-Range", f"bytes {first}-{last}/{len(content)}")
        else:
            self.send_response(200)
        part = content[first : last + 1]
        self.send_header("Accept-Ranges", "bytes")
        self.send_header("Content-Length", str(len(part)))
        self.end_headers()
        self.wfile.write(part)

    def log_message(self, *arguments):
        pass


@contextlib.contextmanager
def served(folder):
    """Serve a folder and give host and port."""
    process = subprocess.Popen([sys.executable, __file__, str(folder)], stdout=subprocess.PIPE, text=True)
    try:
        yield process.stdout.readline().strip()
    finally:
        process.kill()
        process.wait()
        process.stdout.close()


if __name__ == "__main__":
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), partial(Ranges, directory=sys.argv[1]))
    print(f"127.0.0.1:{server.server_port}", flush=True)
    server.serve_forever()
