// Without IPC_NOWAIT a sender waits until another thread of the process makes room in a full queue.
//
// ref:      POSIX.1-2024 XSH msgsnd() DESCRIPTION
// profile:  xsi
// strength: shall
// needs:    threads
// assertion: sysv-msg.msgsnd.full-queue-blocks-until-receive

#include "support/sysv_msg.hpp"
#include "support/waking.hpp"

int main() {
    const int id = new_full_queue();
    msgqnum_t meanwhile = 99;
    Waker receiver([&] {
        meanwhile = queue_status(id).msg_qnum;
        take_message(id, 1);
    });
    const Message message = {2, "late"};
    observe("send", msgsnd(id, &message, 4, 0));
    observe("it waited for the other thread", receiver.has_begun());
    receiver.join();
    observe("messages meanwhile", static_cast<long>(meanwhile));
    observe("its message", take_message(id).chars);
}
