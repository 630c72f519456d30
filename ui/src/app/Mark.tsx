// The mark: a lateen sail over a hull.

/** The mark of Dhow. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="8" className="mark-sea" />
      <path d="M17.2 5.2c-5.8 3.1-9.6 8.3-10.7 14.6 3.9-1.4 7.3-1.5 10.7-.7z" className="mark-sail" />
      <path d="M19.2 8.2c3 2.6 5.1 6.3 5.7 11.3-1.9-.6-3.7-.7-5.7-.4z" className="mark-jib" />
      <path d="M5 22.4c4.3 1.2 8.9 1.3 13.2.3 2.9-.7 5.8-1 8.8-1.3-1 3.4-3.2 5.4-6.4 5.6H11c-3.2 0-5-1.5-6-4.6z" className="mark-sail" />
    </svg>
  );
}
