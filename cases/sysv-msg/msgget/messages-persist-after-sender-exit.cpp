// A queue and its messages outlive the processes that made and used it.
//
// ref:     POSIX.1-2024 XSH msgget() DESCRIPTION; XSH msgctl() DESCRIPTION IPC_RMID
// profile: xsi
// strength: shall
// needs:   fork
// claims:  S1-059

#include "support/sysv_msg.hpp"

int main() {
    const key_t key = unused_key();
    Child sender([&] {
        const int id = must(msgget(key, IPC_CREAT | 0600));
        const Message message = {3, "left behind"};
        observe("send", msgsnd(id, &message, 11, 0));
    });
    observe("the sender", sender.wait());

    const int id = owned_msg(msgget(key, 0));
    observe("the queue is there", id != -1);
    Message message = {};
    const ssize_t size = msgrcv(id, &message, sizeof message.text, 0, IPC_NOWAIT);
    observe("receive", Bytes{message.text, size});
    observe("its type", message.type);
}
