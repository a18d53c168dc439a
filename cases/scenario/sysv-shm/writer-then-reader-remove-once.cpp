// A writer leaves a text in a segment and ends; a reader finds the segment by its key with size 0, reads and removes it. Without a
// writer the reader learns so from shmget(), and a second removal fails: both check what they get.
//
// ref:      POSIX.1-2024 XSH shmget() ERRORS ENOENT; XSH shmat() DESCRIPTION; XSH shmctl() DESCRIPTION IPC_RMID
// profile:  xsi
// strength: shall
// needs:    fork
// claims:   S4-139 S4-149 S4-153 S4-155

#include "support/sysv_shm.hpp"

static int write_text(key_t key) {
    const int id = shmget(key, 4096, IPC_CREAT | IPC_EXCL | 0600);
    if (id == -1) return 1;
    auto* text = static_cast<char*>(shmat(id, nullptr, 0));
    if (text == reinterpret_cast<char*>(-1)) return 1;
    std::strcpy(text, "hello world");
    return shmdt(text) == 0 ? 0 : 1;
}

static int read_and_remove(key_t key) {
    const int id = shmget(key, 0, 0);
    observe("the reader finds it", id != -1);
    if (id == -1) return 2;
    auto* text = static_cast<const char*>(shmat(id, nullptr, SHM_RDONLY));
    if (text == reinterpret_cast<const char*>(-1)) return 1;
    observe("text", text);
    if (shmdt(text) == -1) return 1;
    observe("remove", shmctl(id, IPC_RMID, nullptr));
    observe("remove again", shmctl(id, IPC_RMID, nullptr));
    return 0;
}

int main() {
    const key_t key = unused_key();
    Child early([&] { return read_and_remove(key); });
    observe("a reader before the writer", early.wait());
    Child writer([&] { return write_text(key); });
    observe("the writer", writer.wait());
    owned_shm(must(shmget(key, 0, 0)));
    Child reader([&] { return read_and_remove(key); });
    observe("a reader after it", reader.wait());
    observe("the key", shmget(key, 0, 0));
}
