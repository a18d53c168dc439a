// A reference to memory without the needed access generates SIGSEGV, which ends the process by default.
//
// ref:     POSIX.1-2024 XSH 2.8.3 Memory Protection; POSIX.1-2024 XBD <signal.h> SIGSEGV
// profile: posix
// strength: shall
// needs:   fork
// claims:  S0-059 S4-057

#include "support/signal_tools.hpp"

int main() {
    const auto page = static_cast<size_t>(sysconf(_SC_PAGESIZE));
    void* memory = mmap(nullptr, page, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    auto* byte = static_cast<volatile char*>(must(memory));
    observe("read what may be read", *byte);
    Child child([&] {
        no_core_file();
        *byte = 1;
        return 3;
    });
    observe("write to it", child.wait());

    Child catching([&] {
        handle(SIGSEGV, [](int signo) { _exit(signo == SIGSEGV ? 11 : 12); });
        *byte = 1;
        return 3;
    });
    observe("write to it with a handler, which exits with 11", catching.wait());
}
