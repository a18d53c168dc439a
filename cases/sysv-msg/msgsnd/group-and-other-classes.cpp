// A process whose effective group is that of the queue or of its creator has the group bits, and only these; any other one that is
// neither owner nor creator has the bits of the others.
//
// ref:     POSIX.1-2024 XSH 2.7.1 IPC General Description; XSH msgsnd() ERRORS EACCES
// profile: xsi
// strength: shall
// needs:   fork root two-uids

#include "support/sysv_msg.hpp"

int main() {
    require_two_users();
    const gid_t creators = getegid(), owners = second_user;
    auto queue_of_group = [&](int mode) {
        const int id = new_msg_queue();
        msqid_ds status = queue_status(id);
        status.msg_perm.gid = owners;
        status.msg_perm.mode = static_cast<decltype(status.msg_perm.mode)>(mode);
        must(msgctl(id, IPC_SET, &status));
        return id;
    };
    const int for_group = queue_of_group(0460), for_others = queue_of_group(0606);
    auto as_member = [&](gid_t group, const char* who) {
        Child member([&] {
            become_member(first_user, group, group);
            const Message message = {1, "text"};
            observe("send, mode 0460", msgsnd(for_group, &message, 4, IPC_NOWAIT));
            observe("send, mode 0606", msgsnd(for_others, &message, 4, IPC_NOWAIT));
        });
        observe(who, member.wait());
    };
    as_member(owners, "the group of the queue");
    as_member(creators, "the group of its creator");
    as_member(first_user, "another group");
    observe("messages sent with mode 0460", queue_status(for_group).msg_qnum);
    observe("messages sent with mode 0606", queue_status(for_others).msg_qnum);
}
