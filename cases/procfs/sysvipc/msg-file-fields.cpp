// /proc/sysvipc/msg has a line for each message queue that exists, with what msgctl() tells of it. Everybody can read it.
//
// ref:      man7 proc(5) /proc/sysvipc; man7 msgctl(2) DESCRIPTION MSG_STAT_ANY
// profile:  linux
// strength: documented
// needs:    fork

#include "support/procfs.hpp"
#include "support/sysv_msg.hpp"

static long number(int id, const char* heading, int base = 10) {
    return std::strtol(listed("msg", id, heading).chars, nullptr, base);
}

int main() {
    if (geteuid() == 0) require_two_users();
    const key_t key = unused_key();
    const int id = owned_msg(must(msgget(key, IPC_CREAT | IPC_EXCL | 0600)));
    const Message message = {1, "thirty bytes in two messages, "};
    must(msgsnd(id, &message, 10, 0));
    must(msgsnd(id, &message, 20, 0));
    Child child([=] {
        become_ordinary();
        observe("the key", number(id, "key") == key);
        observe("the permission bits are 0600", number(id, "perms", 8) % 01000 == 0600);
        observe("bytes", number(id, "cbytes"));
        observe("messages", number(id, "qnum"));
        observe("the last sender", number(id, "lspid") == getppid());
        observe("the last receiver", number(id, "lrpid"));
    });
    observe("another process", child.wait());
    must(msgctl(id, IPC_RMID, nullptr));
    observe("once it is removed", listed("msg", id, "qnum"));
}
