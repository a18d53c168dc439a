// A caught signal, its handler installed without SA_RESTART, interrupts a sender that waits for room; no message is sent.
//
// ref:     POSIX.1-2024 XSH msgsnd() ERRORS EINTR
// profile: xsi
// strength: shall fail

#include "support/sysv_msg.hpp"

int main() {
    const int id = new_full_queue();
    const Message message = {2, "late"};
    {
        const Interrupter signals;
        observe("send to a full queue", msgsnd(id, &message, 4, 0));
    }
    observe("messages", static_cast<long>(queue_status(id).msg_qnum));

    take_message(id);
    observe("send once there is room", msgsnd(id, &message, 4, 0));
    observe("its message", take_message(id).chars);
    observe("another", take_message(id).chars);
}
