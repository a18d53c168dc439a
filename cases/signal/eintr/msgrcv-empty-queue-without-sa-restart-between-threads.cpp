// msgrcv() of a thread that waits for a message fails with EINTR once a handler without SA_RESTART has run in that thread, and
// takes none.
//
// ref:       POSIX.1-2024 XSH msgrcv() ERRORS EINTR
// profile:   xsi
// strength:  shall fail
// needs:     threads
// assertion: signal.eintr.msgrcv-empty-queue-without-sa-restart

#include "support/interrupted_thread.hpp"
#include "support/sysv_msg.hpp"

int main() {
    const int queue = new_msg_queue();
    Message message = {};
    observe("msgrcv from an empty queue",
            in_an_interrupted_thread([&] { return msgrcv(queue, &message, sizeof message.text, 0, 0); }));
    observe("handler ran", handled_in_threads > 0);
    put_message(queue, 3, "new");
    observe("msgrcv of a message", Bytes{message.text, msgrcv(queue, &message, sizeof message.text, 0, 0)});
}
