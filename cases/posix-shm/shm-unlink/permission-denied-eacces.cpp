// shm_unlink() of an object of another user, whose mode gives no right to anybody else, fails with EACCES and changes nothing.
//
// ref:      POSIX.1-2024 XSH shm_unlink() ERRORS EACCES; POSIX.1-2024 XSH shm_unlink() RETURN VALUE
// profile:  option SHM
// strength: shall fail
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
    Child other([=] {
        become(second_user);
        observe("another user unlinks it", shm_unlink(name));
    });
    observe("the other user's process", other.wait());
    Child owner_again([=] {
        become(first_user);
        observe("what it holds", bytes_by_mapping(must(shm_open(name, O_RDWR, 0)), 0, 3));
        observe("its owner unlinks it", shm_unlink(name));
        observe("the name", shm_open(name, O_RDWR, 0));
    });
    observe("the owner's process", owner_again.wait());
}
