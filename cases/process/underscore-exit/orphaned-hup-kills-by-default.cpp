// When the end of a process orphans a process group in which a process is stopped, that process ends by default: it is sent SIGHUP.
//
// ref:      POSIX.1-2024 XSH _Exit() Consequences of Process Termination
// profile:  posix
// strength: shall
// needs:    fork

#include "support/processes.hpp"

int main() {
    auto [reader, writer] = open_pipe();  // open until the stopped process has ended
    Child parent([&, writer = writer] {
        lead_session();  // whoever adopts the orphan is outside of it
        const pid_t child = must(fork());
        if (child == 0) {
            lead_group();
            raise(SIGSTOP);
            write(writer, "went on", 7);
            _exit(0);
        }
        await_stop(child);
        _exit(5);
    });
    must(close(writer));
    observe("the parent", parent.wait());
    char bytes[8];
    observe("what the stopped process wrote before its end", Bytes{bytes, read(reader, bytes, sizeof bytes)});
}
