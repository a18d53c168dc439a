// Removing a queue wakes a thread that waits for room, with EIDRM.
//
// ref:      POSIX.1-2024 XSH msgsnd() ERRORS EIDRM
// profile:  xsi
// strength: shall fail
// needs:    threads
// assertion: sysv-msg.msgsnd.removed-while-blocked-eidrm

#include "support/sysv_msg.hpp"
#include "support/waking.hpp"

int main() {
    int result = -5, error = 0;
    bool waited = false;
    // A sender that comes only after the removal gets EINVAL and tells nothing: then once more.
    eventually([&] {
        const int id = new_full_queue();
        Waker remover([&] { must(msgctl(id, IPC_RMID, nullptr)); });
        const Message message = {2, "late"};
        result = msgsnd(id, &message, 4, 0);
        error = errno;
        waited = remover.has_begun();
        return result != -1 || error != EINVAL;
    });
    errno = error;
    observe("send", result);
    observe("it waited for the other thread", waited);
}
