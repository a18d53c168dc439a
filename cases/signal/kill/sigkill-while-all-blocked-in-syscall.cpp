// SIGKILL ends a process that has blocked every signal and waits in read().
//
// ref:     POSIX.1-2024 XSH 2.4.1 Signal Generation and Delivery; POSIX.1-2024 XSH sigprocmask() DESCRIPTION
// profile: posix
// strength: shall
// needs:   fork

#include "support/case.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    Gate blocked;
    Child child([&, reader = reader] {
        sigset_t all;
        must(sigfillset(&all));
        must(sigprocmask(SIG_SETMASK, &all, nullptr));
        raise(SIGTERM);  // has no effect now
        blocked.open();
        char byte;
        return read(reader, &byte, 1) == -1 ? 3 : 4;
    });
    blocked.wait();
    let_it_block(child.pid());
    observe("SIGKILL", kill(child.pid(), SIGKILL));
    observe("child", child.wait());
}
