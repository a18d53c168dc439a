// A thousand message queues of one key can be made, used and removed one after the other; each of them is empty at first.
//
// ref:      POSIX.1-2024 XSH msgctl() DESCRIPTION IPC_RMID; POSIX.1-2024 XSH msgget() DESCRIPTION; POSIX.1-2024 XSH msgrcv() DESCRIPTION
// profile:  xsi
// strength: shall

#include "support/sysv_msg.hpp"

int main() {
    const key_t key = unused_key();
    int tried = 0, made = 0, empty = 0, received = 0, removed = 0, gone = 0;
    const Stopwatch watch;
    for (; gone == tried && tried < 1000 && !watch.at_least_ms(5000); ++tried) {  // a slow system tries fewer
        disown_all();
        const int id = owned_msg(msgget(key, IPC_CREAT | IPC_EXCL | 0600));
        made += id != -1;
        Message message = {1 + tried, "text"}, copy = {};
        empty += msgrcv(id, &copy, sizeof copy.text, 0, IPC_NOWAIT) == -1 && errno == ENOMSG;
        if (msgsnd(id, &message, 4, IPC_NOWAIT) == 0)
            received += msgrcv(id, &copy, sizeof copy.text, 0, IPC_NOWAIT) == 4 && copy.type == 1 + tried;
        msgsnd(id, &message, 4, IPC_NOWAIT);  // goes with the queue
        msqid_ds status = {};
        removed += msgctl(id, IPC_RMID, nullptr) == 0;
        gone += msgctl(id, IPC_STAT, &status) == -1 && errno == EINVAL;
    }
    note("%d queues", tried);
    observe("each was made", made == tried);
    observe("each was empty", empty == tried);
    observe("each took a message and gave it", received == tried);
    observe("each was removed", removed == tried);
    observe("and did not answer any more", gone == tried);
    observe("the key afterwards", msgget(key, 0));
}
