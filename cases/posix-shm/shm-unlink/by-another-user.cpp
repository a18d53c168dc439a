// Where another user may not unlink an object, shm_unlink() fails with EACCES and changes nothing; where he may, the name is gone.
//
// ref:      POSIX.1-2024 XSH shm_unlink() RETURN VALUE; POSIX.1-2024 XSH shm_unlink() ERRORS EACCES
// profile:  option SHM
// strength: shall
// needs:    fork root two-uids
// assertion: posix-shm.shm-unlink.failure-leaves-object

#include "support/memory.hpp"
#include "support/named_shm.hpp"
#include "support/users.hpp"

int main() {
    require_shared_memory_objects();
    require_two_users();
    const char* name = unique_name();
    Child owner([=] {
        become(first_user);
        const int object = must(shm_open(name, O_CREAT | O_EXCL | O_RDWR, 0600));
        must(ftruncate(object, 3));
        std::memcpy(must(mmap(nullptr, 3, PROT_READ | PROT_WRITE, MAP_SHARED, object, 0)), "abc", 3);
    });
    observe("a process that makes the object", owner.wait());
    int* result = shared<int>();
    Child other([=] {
        become(second_user);
        *result = shm_unlink(name);
        observe("another user unlinks it", *result, {"0", "-1 EACCES"});
    });
    observe("the other user's process", other.wait());
    Child owner_again([=] {
        become(first_user);
        const int object = shm_open(name, O_RDWR, 0);
        observe("its owner still finds it if that failed, and only then", (object != -1) == (*result == -1));
        observe("what it held is there",
                object == -1 || std::memcmp(must(mmap(nullptr, 3, PROT_READ, MAP_SHARED, object, 0)), "abc", 3) == 0);
    });
    observe("the owner's process", owner_again.wait());
}
