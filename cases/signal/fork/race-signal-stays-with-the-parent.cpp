// A signal sent to a process while it forks is handled once, in the parent; it is neither delivered to the child nor pending
// there.
//
// ref:      POSIX.1-2024 XSH fork() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork threads rounds

#include "support/rounds.hpp"
#include "support/threads.hpp"

static Atomic<int>* in_child;
static pid_t parent;

static void tell_process(int) {
    if (getpid() == parent) handled = handled + 1;
    else ++*in_child;
}

int main() {
    in_child = shared<Atomic<int>>();
    parent = getpid();
    handle(SIGUSR1, tell_process);
    repeat_rounds([](Round& round) {
        const int before = handled;
        Thread sender([&] {
            block({SIGUSR1});
            round.pause(1);
            must(kill(parent, SIGUSR1));
        });
        round.pause(0);
        const pid_t child = must(fork());
        if (child == 0) _exit(is_pending(SIGUSR1) ? 1 : 7);
        sender.join();
        int status = 0;
        while (waitpid(child, &status, 0) == -1 && errno == EINTR) {}
        round.check("nothing is pending in the child", WIFEXITED(status) && WEXITSTATUS(status) == 7);
        round.check("the parent handles it", eventually([&] { return handled != before; }) && handled == before + 1);
        round.check("the child does not", *in_child == 0);
    });
}
