// For the owner of a queue only the owner's mode bits count, even where its group and all others may do more.
//
// ref: POSIX.1-2024 XSH 2.7.1 IPC General Description; XSH msgsnd() ERRORS EACCES
// profile: xsi
// strength: shall fail
// needs: fork

#include "support/sysv_msg.hpp"

int main() {
    require_ordinary_user();
    const int id = new_msg_queue();
    msqid_ds status = queue_status(id);
    if (geteuid() == 0) status.msg_perm.uid = first_user;  // to whom the ordinary process belongs
    auto with_mode = [&](int mode, const char* what) {
        status.msg_perm.mode = static_cast<decltype(status.msg_perm.mode)>(mode);
        must(msgctl(id, IPC_SET, &status));
        Child owner([&] {
            become_ordinary();
            const Message message = {1, "text"};
            observe(what, msgsnd(id, &message, 4, IPC_NOWAIT));
        });
        observe("the owner", owner.wait());
    };
    with_mode(0066, "send, mode 0066");
    with_mode(0600, "send, mode 0600");
    observe("in the queue", take_message(id).chars);
}
