// It does what it says.
//
// ref:      POSIX.1-2024 XSH write() DESCRIPTION
// profile:  xsi
// strength: shall

#include "support/case.hpp"

#include <sys/msg.h>

int main() {
    const int id = msgget(IPC_PRIVATE, 0600);
    observe("remove", msgctl(id, IPC_RMID, nullptr));
    observe("send", msgsnd(id, "", 0, 0));             // COMPLAINT
    observe("receive", msgrcv(id, nullptr, 0, 0, 0));  // COMPLAINT
}
