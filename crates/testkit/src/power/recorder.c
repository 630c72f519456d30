/* Writes down, in their order, what a program does to the files of one folder and what it says on
 * standard output. Loaded before the C library by a test (LD_PRELOAD); see power.rs. A record is its
 * kind, the length of its path, a place, the length of its bytes, then path and bytes, in the order
 * of bytes of the machine. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

static pthread_mutex_t one_at_a_time = PTHREAD_MUTEX_INITIALIZER;
static const char *root;
static int record = -1;

__attribute__((constructor)) static void begin(void) {
    const char *path = getenv("POWER_RECORD");
    root = getenv("POWER_ROOT");
    if (path && root)
        record = syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
}

static void put(char kind, const char *path, uint64_t at, const void *bytes, uint64_t length) {
    uint32_t name = (uint32_t)strlen(path);
    size_t whole = 1 + sizeof name + sizeof at + sizeof length + name + length, done = 0;
    char *text = malloc(whole), *end = text;
    if (!text)
        abort();
    *end++ = kind;
    memcpy(end, &name, sizeof name), end += sizeof name;
    memcpy(end, &at, sizeof at), end += sizeof at;
    memcpy(end, &length, sizeof length), end += sizeof length;
    memcpy(end, path, name), end += name;
    if (length)
        memcpy(end, bytes, length);
    pthread_mutex_lock(&one_at_a_time);
    while (done < whole) {
        long wrote = syscall(SYS_write, record, text + done, whole - done);
        if (wrote < 0)
            abort();
        done += (size_t)wrote;
    }
    pthread_mutex_unlock(&one_at_a_time);
    free(text);
}

static int is_ours(const char *path) {
    return record >= 0 && strncmp(path, root, strlen(root)) == 0;
}

/* Where an open file lies; 0 when that is elsewhere. */
static int path_of(int file, char *path) {
    char link[64];
    if (record < 0)
        return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    long length = syscall(SYS_readlinkat, AT_FDCWD, link, path, PATH_MAX);
    if (length <= 0)
        return 0;
    path[length] = 0;
    return is_ours(path);
}

static void put_file(char kind, int file, uint64_t at, const void *bytes, uint64_t length) {
    char path[PATH_MAX + 1];
    if (path_of(file, path))
        put(kind, path, at, bytes, length);
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

ssize_t pwrite(int file, const void *bytes, size_t length, off_t at) {
    ssize_t wrote = REAL(pwrite)(file, bytes, length, at);
    if (wrote > 0)
        put_file('w', file, (uint64_t)at, bytes, (uint64_t)wrote);
    return wrote;
}

ssize_t pwrite64(int file, const void *bytes, size_t length, off64_t at) {
    ssize_t wrote = REAL(pwrite64)(file, bytes, length, at);
    if (wrote > 0)
        put_file('w', file, (uint64_t)at, bytes, (uint64_t)wrote);
    return wrote;
}

ssize_t write(int file, const void *bytes, size_t length) {
    if (file == 1 && record >= 0)
        put('a', "", 0, bytes, (uint64_t)length);
    ssize_t wrote = REAL(write)(file, bytes, length);
    if (wrote > 0 && file > 2) {
        off64_t after = lseek64(file, 0, SEEK_CUR);
        if (after >= wrote)
            put_file('w', file, (uint64_t)(after - wrote), bytes, (uint64_t)wrote);
    }
    return wrote;
}

int ftruncate(int file, off_t length) {
    int done = REAL(ftruncate)(file, length);
    if (done == 0)
        put_file('t', file, (uint64_t)length, "", 0);
    return done;
}

int ftruncate64(int file, off64_t length) {
    int done = REAL(ftruncate64)(file, length);
    if (done == 0)
        put_file('t', file, (uint64_t)length, "", 0);
    return done;
}

int fsync(int file) {
    int done = REAL(fsync)(file);
    if (done == 0)
        put_file('s', file, 0, "", 0);
    return done;
}

int fdatasync(int file) {
    int done = REAL(fdatasync)(file);
    if (done == 0)
        put_file('s', file, 0, "", 0);
    return done;
}

int unlink(const char *path) {
    int done = REAL(unlink)(path);
    if (done == 0 && is_ours(path))
        put('u', path, 0, "", 0);
    return done;
}

int rename(const char *from, const char *to) {
    int done = REAL(rename)(from, to);
    if (done == 0 && is_ours(from))
        put('r', from, 0, to, strlen(to));
    return done;
}
