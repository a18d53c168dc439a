// On Linux a queue belongs to the group of its maker, and those in that group may do what the bits for it say.
//
// ref:      man7 mq_open(3) DESCRIPTION; man7 mq_open(3) ERRORS EACCES
// profile:  linux
// strength: documented
// needs:    fork two-uids root

#include "support/queues.hpp"
#include "support/users.hpp"

static void try_to_open(const char* what, const char* name, int flags) {
    const mqd_t queue = mq_open(name, flags);
    observe(what, Queue{queue});
    if (!is_failed(queue)) note("messages: %ld", messages_in(queue));
}

int main() {
    require_queues();
    require_two_users();
    umask(0);
    for (const mode_t mode : {0640, 0620, 0606}) {
        const char* name = unique_name();
        Child maker([&] {
            become(first_user);
            mq_attr attributes = queue_attributes(3, 16);
            observe(format("mode %04o", static_cast<unsigned>(mode)).chars,
                    Queue{mq_open(name, O_CREAT | O_EXCL | O_RDWR, mode, &attributes)});
        });
        observe("maker", maker.wait());
        Child member([&] {
            become(second_user, static_cast<gid_t>(first_user));
            try_to_open("another user of the group, to receive", name, O_RDONLY);
            try_to_open("another user of the group, to send", name, O_WRONLY);
        });
        observe("the other user", member.wait());
    }
}
