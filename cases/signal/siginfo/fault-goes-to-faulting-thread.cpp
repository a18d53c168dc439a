// The handler of a fault runs in the thread that caused it, although another thread does not block the signal either.
//
// ref:      POSIX.1-2024 XSH 2.4.1 Signal Generation and Delivery
// profile:  posix
// strength: shall
// needs:    fork threads

#include "support/threads.hpp"

static thread_local volatile sig_atomic_t culprit_here = 0;
static volatile char* page;

// Other threads live: only _exit() is called here.
static void faulted(int) { _exit(culprit_here ? 7 : 8); }

int main() {
    const auto size = static_cast<size_t>(sysconf(_SC_PAGESIZE));
    page = static_cast<char*>(must(mmap(nullptr, size, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)));
    Child child([] {
        handle(SIGSEGV, faulted);
        Gate running;
        Thread bystander([&] {
            running.open();
            pause();
        });
        running.wait();
        Thread culprit([] {
            culprit_here = 1;
            page[0] = 'x';
        });
        culprit.join();
    });
    observe("child, 7 being the handler in the thread of the fault", child.wait());
}
