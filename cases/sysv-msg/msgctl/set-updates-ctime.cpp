// IPC_SET sets msg_ctime to the present.
//
// ref:     POSIX.1-2024 XSH msgctl() DESCRIPTION IPC_SET
// profile: xsi
// strength: shall
// needs:   timing

#include "support/sysv_msg.hpp"

int main() {
    const int id = new_msg_queue();
    msqid_ds status = queue_status(id);
    const time_t created = status.msg_ctime;
    must(eventually([&] { return time(nullptr) > created; }));
    breathe(20);  // the stamps may come from a clock that is some ticks behind, or ahead
    observe("changed before IPC_SET", queue_status(id).msg_ctime != created);
    observe("IPC_SET", msgctl(id, IPC_SET, &status));
    const time_t changed = queue_status(id).msg_ctime;
    observe("changed by it, to the present", created < changed && changed <= time(nullptr) + 1);
}
