// When the leader of a group forks while kill() sends SIGKILL to the group, the leader dies, and the group can be killed to its
// last member.
//
// ref:      POSIX.1-2024 XSH kill() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork rounds

#include "support/processes.hpp"
#include "support/rounds.hpp"

int main() {
    repeat_rounds([](Round& round) {
        auto [reader, writer] = open_pipe();
        Gate leads;
        Child leader([&] {
            must(setpgid(0, 0));
            leads.open();
            round.pause(1);
            for (int i = 0; i < 2; ++i) fork();
            alarm(60U * static_cast<unsigned>(time_scale()));  // the end of each member, should nobody kill it
            idle();
        });
        close(writer);
        leads.wait();
        round.pause(0);
        round.check("kill() succeeds", kill(-leader.pid(), SIGKILL) == 0);
        await_end(leader.pid());
        pollfd entry = {reader, POLLIN, 0};
        while (poll(&entry, 1, 1) == 0) kill(-leader.pid(), SIGKILL);  // one that was just being made
        char byte;
        round.check("no member is left", read(reader, &byte, 1) == 0);
        const int status = leader.wait().status;
        round.check("the leader was killed", WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL);
        close(reader);
    });
}
