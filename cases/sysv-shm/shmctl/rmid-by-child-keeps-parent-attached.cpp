// Linux: IPC_RMID by another process detaches nobody.
//
// ref:     man7 shmctl(2) IPC_RMID
// profile: linux
// needs:   fork

#include "support/sysv.hpp"

int main() {
    const key_t key = unused_key();
    const int id = owned_shm(must(shmget(key, 100, IPC_CREAT | 0600)));
    char* memory = attached(id);
    std::memcpy(memory, "before", 6);
    Child child([&] { observe("remove", shmctl(id, IPC_RMID, nullptr)); });
    observe("the child", child.wait());

    observe("the key", shmget(key, 0, 0));
    observe("the parent still reads", Bytes{memory, 6});
    std::memcpy(memory, "after ", 6);
    observe("and writes", Bytes{attached(id), 6});
}
