// Removing a queue wakes a thread that waits for a message, with EIDRM.
//
// ref:      POSIX.1-2024 XSH msgrcv() ERRORS EIDRM
// profile:  xsi
// strength: shall fail
// needs:    threads
// assertion: sysv-msg.msgrcv.removed-while-blocked-eidrm

#include "support/sysv_msg.hpp"
#include "support/waking.hpp"

int main() {
    ssize_t result = -5;
    int error = 0;
    bool waited = false;
    // A receiver that comes only after the removal gets EINVAL and tells nothing: then once more.
    eventually([&] {
        const int id = new_msg_queue();
        Waker remover([&] { must(msgctl(id, IPC_RMID, nullptr)); });
        Message message = {};
        result = msgrcv(id, &message, sizeof message.text, 0, 0);
        error = errno;
        waited = remover.has_begun();
        return result != -1 || error != EINVAL;
    });
    errno = error;
    observe("receive", result);
    observe("it waited for the other thread", waited);
}
