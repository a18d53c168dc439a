// A thread that waits for a child is cancelled about when the child is killed. The wait gives the child, or another wait does.
//
// ref:      POSIX.1-2024 XSH 2.9.5 Thread Cancellation; POSIX.1-2024 XSH wait() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork threads rounds

#include "support/cancelled_waits.hpp"
#include "support/processes.hpp"

int main() {
    repeat_rounds([&](Round& round) {
        Child one([] { idle(); }), two([] { idle(); }), three([] { idle(); }), four([] { idle(); }), five([] { idle(); }),
            six([] { idle(); }), seven([] { idle(); }), eight([] { idle(); });
        Child* const children[] = {&one, &two, &three, &four, &five, &six, &seven, &eight};
        int turn = 0;
        auto wait_for_it = [&] {
            const pid_t pid = children[turn]->pid();
            return waitpid(pid, nullptr, 0) == pid;
        };
        cancelled_waits(
            round, wait_for_it,
            [&] {
                const pid_t pid = children[turn]->pid();
                siginfo_t info;
                must(kill(pid, SIGKILL));
                waitid(P_PID, static_cast<id_t>(pid), &info, WEXITED | WNOWAIT);  // it has ended, unless the thread has it already
            },
            [&] {
                const bool there = wait_for_it();
                children[turn++]->reaped();
                return there;
            });
        round.check("no child is left", waitpid(-1, nullptr, WNOHANG) == -1 && errno == ECHILD);
    });
}
