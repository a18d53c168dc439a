// _Fork() may be called in a handler that interrupts the allocation of memory, while another thread allocates, too.
//
// ref:      POSIX.1-2024 XSH fork() DESCRIPTION _Fork(); POSIX.1-2024 XSH 2.4.3 Signal Actions
// profile:  posix
// strength: shall
// since:    2024
// needs:    fork threads

#include "support/processes.hpp"
#include "support/threads.hpp"

static volatile sig_atomic_t exited_with_3 = 0;

static void make_child(int) {
    const pid_t child = _Fork();
    if (child == 0) _exit(3);
    int status = 0;
    if (child > 0 && waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 3)
        exited_with_3 = exited_with_3 + 1;
    handled = handled + 1;
}

int main() {
    Atomic<bool> done{false};
    auto* passes = shared<Atomic<long>>();
    handle(SIGUSR1, make_child);
    Child sender([parent = getpid(), passes] {
        for (long seen = -1; getppid() == parent; breathe()) {
            const long now = *passes;
            if (now != seen) kill(parent, SIGUSR1);  // not while the handler needs all of its time
            seen = now;
        }
    });
    block({SIGUSR1});
    Thread other([&] {
        for (size_t size = 1; !done; size = size % 5000 + 1) std::free(std::malloc(size));
    });
    unblock({SIGUSR1});  // the first thread alone takes it
    for (size_t size = 1; handled < 20; size = size % 5000 + 1, ++*passes) std::free(std::malloc(size));
    block({SIGUSR1});  // the last one may still be on its way
    done = true;
    other.join();
    must(kill(sender.pid(), SIGKILL));
    sender.wait();
    observe("every child exited with 3", handled >= 20 && exited_with_3 == handled);
}
