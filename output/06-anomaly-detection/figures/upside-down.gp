# Redraw with: gnuplot upside-down.gp
reset
set encoding utf8
set terminal pngcairo size 1200,700 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'upside-down.png'
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4,0.2
unset key
unset colorbox
set multiplot
set lmargin at screen 0.101067
set rmargin at screen 0.976667
set tmargin at screen 0.965714
set bmargin at screen 0.129286
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set logscale x
set xrange [1.69349:151.167]
set xtics nomirror out scale 0.6,0.3 ('' 2, '' 5, '' 10, '' 20, '' 50, '' 100, '' 3 1, '' 4 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '' 30 1, '' 40 1, '' 60 1, '' 70 1, '' 80 1, '' 90 1)
set yrange [0.747448:0.964878]
set ytics nomirror out scale 0.6,0.3 ('' 0.75, '' 0.8, '' 0.85, '' 0.9, '' 0.95)
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
set label '2' at screen 0.133496,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '5' at screen 0.31212,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '10' at screen 0.447243,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '20' at screen 0.582367,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '50' at screen 0.76099,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '100' at screen 0.896114,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.75' at screen 0.0896083,0.139104 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.80' at screen 0.0896083,0.331447 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.85' at screen 0.0896083,0.523791 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.90' at screen 0.0896083,0.716135 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.95' at screen 0.0896083,0.908479 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Components k' at screen 0.538867,0.0489286 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set label 'Mean AUROC, upright against upside down' at screen 0.02875,0.5475 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front rotate by 90
set arrow from screen 0.809114,0.965714 to screen 0.809114,0.129286 nohead front linecolor rgb '#6b6b6b' linewidth 2 dashtype (8,5)
set label 'chosen' at screen 0.819114,0.938786 left font 'DejaVu Sans,16.5' textcolor rgb '#6b6b6b' front boxed
plot 'upside-down.dat' index 0 using 1:2:($2-$3):($2+$3) with yerrorbars linecolor rgb '#0072b2' linewidth 2.5 pointtype 0, \
     'upside-down.dat' index 0 using 1:2 with linespoints linecolor rgb '#0072b2' linewidth 2.5 pointtype 7 pointsize 1.7
unset label
unset arrow
unset object
unset multiplot
unset output
