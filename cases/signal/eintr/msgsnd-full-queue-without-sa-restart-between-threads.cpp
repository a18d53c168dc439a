// msgsnd() of a thread that waits for room in a full queue fails with EINTR once a handler without SA_RESTART has run in that
// thread, and sends nothing.
//
// ref:       POSIX.1-2024 XSH msgsnd() ERRORS EINTR
// profile:   xsi
// strength:  shall fail
// needs:     threads
// assertion: signal.eintr.msgsnd-full-queue-without-sa-restart

#include "support/interrupted_thread.hpp"
#include "support/sysv_msg.hpp"

int main() {
    const int queue = new_full_queue();
    const msgqnum_t before = queue_status(queue).msg_qnum;
    const Message message = {2, "new"};
    observe("msgsnd to a full queue", in_an_interrupted_thread([&] { return msgsnd(queue, &message, 3, 0); }));
    observe("handler ran", handled_in_threads > 0);
    observe("the queue has what it had", queue_status(queue).msg_qnum == before);
}
