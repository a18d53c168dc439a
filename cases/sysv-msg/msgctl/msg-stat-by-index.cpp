// Linux: MSG_STAT goes through all queues by index, as ipcs -q does, and gives identifier, key, mode, bytes and messages of each;
// a removed one is no longer among them.
//
// ref:     man7 msgctl(2) MSG_STAT; man7 ipcs(1) -q
// profile: linux
// strength: documented
// claims:  S1-062 S1-063 S4-124

#include "support/sysv_msg.hpp"

int main() {
    const key_t key = unused_key();
    const int id = owned_msg(must(msgget(key, IPC_CREAT | 0640)));
    put_message(id, 1, "four");
    put_message(id, 2, "sixsix");

    auto times_listed = [&](msqid_ds& found) {
        msginfo info = {};
        msqid_ds status = {};
        const int highest = must(msgctl(0, MSG_INFO, reinterpret_cast<msqid_ds*>(&info)));
        int times = 0;
        for (int index = 0; index <= highest; ++index)
            if (msgctl(index, MSG_STAT, &status) == id && ++times) found = status;
        return times;
    };
    msqid_ds found = {};
    observe("times it is listed", times_listed(found));
    observe("with its key", found.msg_perm.__key == key);
    observe("mode 0640", (found.msg_perm.mode & 0777) == 0640);
    observe("bytes", static_cast<long>(found.msg_cbytes));
    observe("messages", static_cast<long>(found.msg_qnum));
    must(msgctl(id, IPC_RMID, nullptr));
    observe("times once it is removed", times_listed(found));
}
