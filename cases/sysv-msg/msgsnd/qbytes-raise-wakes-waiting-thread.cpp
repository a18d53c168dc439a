// A thread that waits for room goes on when another one gives the queue more by IPC_SET.
//
// ref:      POSIX.1-2024 XSH msgsnd() DESCRIPTION; XSH msgctl() DESCRIPTION IPC_SET
// profile:  xsi
// strength: shall
// needs:    threads root
// assertion: sysv-msg.msgsnd.qbytes-raise-wakes-sender

#include "support/sysv_msg.hpp"
#include "support/waking.hpp"

int main() {
    const int id = new_full_queue();
    const msqid_ds status = queue_status(id);
    msqid_ds more = status, same = status;
    more.msg_qbytes += 30;
    if (msgctl(id, IPC_SET, &more) == -1 && errno == EPERM) {
        must(msgctl(id, IPC_RMID, nullptr));
        unsupported("this process may not raise msg_qbytes");
    }
    must(msgctl(id, IPC_SET, &same));
    Waker administrator([&] { must(msgctl(id, IPC_SET, &more)); });
    const Message message = {2, "late"};
    observe("send", msgsnd(id, &message, 4, 0));
    observe("it waited for the other thread", administrator.has_begun());
    observe("its message", take_message(id, 2).chars);
}
