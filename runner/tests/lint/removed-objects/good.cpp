// It does what it says.
//
// ref:      POSIX.1-2024 XSH write() DESCRIPTION
// profile:  xsi
// strength: shall

#include "support/case.hpp"

#include <sys/msg.h>

int main() {
    const int id = msgget(IPC_PRIVATE, 0600), other = msgget(IPC_PRIVATE, 0600);
    observe("no queue", msgsnd(-1, "", 0, 0));
    observe("before", msgsnd(id, "", 0, 0));
    observe("remove", msgctl(id, IPC_RMID, nullptr));
    observe("send", msgsnd(id, "", 0, 0), {EINVAL, EIDRM});
    observe("another", msgsnd(other, "", 0, 0));
    observe("status", msgctl(id, IPC_STAT, nullptr));
}
