// A real fault whose signal is blocked ends the process on Linux, although there is a handler; one sent by raise() stays pending.
//
// ref:      man7 sigprocmask(2) NOTES
// profile:  linux
// strength: documented
// needs:    fork

#include "support/signal_tools.hpp"

int main() {
    auto* nowhere = static_cast<volatile char*>(must(mmap(nullptr, 4096, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)));
    Child child([&] {
        no_core_file();
        block({SIGTERM});
        handle(SIGSEGV, [](int) { _exit(5); });
        const sigset_t set = set_of({SIGSEGV});
        observe("block SIGSEGV", sigprocmask(SIG_BLOCK, &set, nullptr));
        observe("raise it", raise(SIGSEGV));
        observe("pending", is_pending(SIGSEGV));
        observe("mask", members(current_mask()).chars);
        *nowhere = 1;
    });
    observe("a write to an inaccessible page", child.wait());
}
