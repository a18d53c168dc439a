// A queue is removed about when a thread begins to wait for a message: the call fails, and nobody is left asleep.
//
// ref:      POSIX.1-2024 XSH msgrcv() DESCRIPTION; POSIX.1-2024 XSH msgctl() DESCRIPTION IPC_RMID
// profile:  xsi
// strength: shall
// needs:    threads rounds

#include "support/rounds.hpp"
#include "support/sysv_msg.hpp"
#include "support/threads.hpp"

int main() {
    repeat_rounds([&](Round& round) {
        disown_all();
        const int id = owned_msg(must(msgget(IPC_PRIVATE, 0600)));
        int removed = -5;
        Thread remover([&] {
            round.pause(1);
            removed = msgctl(id, IPC_RMID, nullptr);
        });
        round.pause(0);
        Message message;
        const ssize_t result = msgrcv(id, &message, sizeof message.text, 0, 0);
        const int error = errno;
        remover.join();
        round.check("the queue is removed", removed == 0);
        round.check("the wait fails with EIDRM, or EINVAL", result == -1 && (error == EIDRM || error == EINVAL));
    });
}
