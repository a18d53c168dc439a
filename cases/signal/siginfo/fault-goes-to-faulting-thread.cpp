// The signal of a fault is delivered to the thread that caused it, although another one does not block it either.
//
// ref:      POSIX.1-2024 XSH 2.4.1 Signal Generation and Delivery
// profile:  posix
// strength: shall
// needs:    fork threads

#include "support/threads.hpp"

static pthread_t faulting;
static volatile char* page;

static void faulted(int signo) {
    observe("signal", Signal{signo});
    observe("handler runs in the faulting thread", pthread_equal(pthread_self(), faulting) != 0);
    _exit(7);
}

int main() {
    const auto size = static_cast<size_t>(sysconf(_SC_PAGESIZE));
    page = static_cast<char*>(must(mmap(nullptr, size, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)));
    Child child([] {
        handle(SIGSEGV, faulted);
        Thread bystander([] { pause(); });
        Thread culprit([] {
            faulting = pthread_self();
            page[0] = 'x';
        });
        culprit.join();
    });
    observe("child", child.wait());
}
