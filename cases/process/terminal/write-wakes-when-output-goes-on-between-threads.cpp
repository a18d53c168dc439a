// A write() to a terminal that waits because output is suspended goes on when another thread resumes the output.
//
// ref:      POSIX.1-2024 XSH tcflow() DESCRIPTION; POSIX.1-2024 XSH write() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads pty

#include "support/pty.hpp"
#include "support/streams.hpp"
#include "support/waking.hpp"

int main() {
    const Terminal terminal = open_terminal();
    observe("suspend", tcflow(terminal.terminal, TCOOFF));
    fill_pipe(terminal.terminal);  // what is written meanwhile may be kept for later
    observe("bytes shown meanwhile", drain_pipe(terminal.manager));
    Waker reader([&] {
        must(tcflow(terminal.terminal, TCOON));
        for (char byte = '.'; byte != 'x';) must(read(terminal.manager, &byte, 1));
    });
    observe("write", write(terminal.terminal, "x", 1));
    observe("it waited for the other thread", reader.has_begun());
    reader.join();  // once the byte is shown
}
