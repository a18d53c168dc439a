// A real fault whose signal is ignored ends the process on Linux; one sent by raise() is ignored.
//
// ref:      man7 sigaction(2) NOTES
// profile:  linux
// strength: documented
// needs:    fork
// assertion: signal.sigprocmask.ignored-segv-fault-kills

#include "support/signal_tools.hpp"

int main() {
    auto* nowhere = static_cast<volatile char*>(must(mmap(nullptr, 4096, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)));
    Child child([&] {
        no_core_file();
        struct sigaction action = {};
        action.sa_handler = SIG_IGN;
        observe("ignore SIGSEGV", sigaction(SIGSEGV, &action, nullptr));
        observe("raise it", raise(SIGSEGV));
        *nowhere = 1;
    });
    observe("a write to an inaccessible page", child.wait());
}
