// When parent and child both put the child into a group of its own, both succeed, and the group is there for kill() and
// waitpid().
//
// ref:      POSIX.1-2024 XSH setpgid() DESCRIPTION; POSIX.1-2024 XSH setpgid() RETURN VALUE
// profile:  posix
// strength: shall
// needs:    fork rounds

#include "support/atomic.hpp"
#include "support/processes.hpp"
#include "support/rounds.hpp"

int main() {
    auto* succeeded = shared<Atomic<int>>();
    repeat_rounds([&](Round& round) {
        *succeeded = 0;
        Gate called;
        Child child([&] {
            round.pause(1);
            *succeeded += setpgid(0, 0) == 0 && getpgrp() == getpid();
            called.open();
            idle();
        });
        round.pause(0);
        const int result = setpgid(child.pid(), child.pid());
        round.check("the parent succeeds", result == 0 && getpgid(child.pid()) == child.pid());
        called.wait();
        round.check("the child succeeds", *succeeded == 1);
        int status = 0;
        round.check("kill() reaches the group", kill(-child.pid(), SIGKILL) == 0);
        round.check("waitpid() waits for the group", waitpid(-child.pid(), &status, 0) == child.pid());
        round.check("the child was killed", WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL);
        child.reaped();
    });
}
