// A full queue is removed about when a thread begins to wait for room in it: the call fails, and nobody is left asleep.
//
// ref:      POSIX.1-2024 XSH msgsnd() DESCRIPTION; POSIX.1-2024 XSH msgctl() DESCRIPTION IPC_RMID
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
        msqid_ds status = queue_status(id);
        status.msg_qbytes = 16;
        must(msgctl(id, IPC_SET, &status));
        const Message message = {1, "sixteen bytes ."};
        int removed = -5;
        const int filled = msgsnd(id, &message, 16, 0);
        Thread remover([&] {
            round.pause(1);
            removed = msgctl(id, IPC_RMID, nullptr);
        });
        round.pause(0);
        const int result = msgsnd(id, &message, 16, 0), error = errno;
        remover.join();
        round.check("the queue takes one message and is removed", filled == 0 && removed == 0);
        round.check("the wait fails with EIDRM, or EINVAL", result == -1 && (error == EIDRM || error == EINVAL));
    });
}
