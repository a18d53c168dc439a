// abort() may be called in a handler, whatever code it interrupted; it ends the process.
//
// ref:     POSIX.1-2024 XSH 2.4.3 Signal Actions; POSIX.1-2024 XSH abort() DESCRIPTION
// profile: posix
// strength: shall
// needs:   fork

#include "support/signal_tools.hpp"

int main() {
    Gate running;
    Child child([&] {
        no_core_file();
        handle(SIGUSR1, [](int) { abort(); });
        running.open();
        for (size_t size = 1;; size = size % 5000 + 1) std::free(std::malloc(size));
    });
    running.wait();
    must(kill(child.pid(), SIGUSR1));
    observe("child", child.wait());
}
