// exec keeps the adjustments; they are applied when the new program ends.
//
// ref:     POSIX.1-2024 XSH exec DESCRIPTION
// profile: xsi
// strength: shall
// needs:   fork exec

#include "support/sysv_sem.hpp"

int main(int count, char** arguments) {
    if (count > 1) {
        observe("value in the new program", semctl(std::atoi(arguments[1]), 0, GETVAL));
        return 0;
    }
    const int id = new_set({5});
    Child child([&] {
        sembuf take = operation(0, -3, SEM_UNDO);
        observe("take 3", semop(id, &take, 1));
        must(execl(arguments[0], arguments[0], format("%d", id).chars, static_cast<char*>(nullptr)));
    });
    observe("the new program", child.wait());
    observe("value after its end", semctl(id, 0, GETVAL));
}
