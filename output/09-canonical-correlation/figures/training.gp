# Redraw with: gnuplot training.gp
reset
set encoding utf8
set terminal pngcairo size 1200,700 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'training.png'
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4,0.2
unset key
unset colorbox
set multiplot
set lmargin at screen 0.0834667
set rmargin at screen 0.976667
set tmargin at screen 0.965714
set bmargin at screen 0.129286
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [0.64:10.36]
set xtics nomirror out scale 0.6,0.3 ('' 2, '' 4, '' 6, '' 8, '' 10)
set yrange [32.1095:46.3354]
set ytics nomirror out scale 0.6,0.3 ('' 35, '' 40, '' 45)
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
set label '2' at screen 0.208441,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '4' at screen 0.392227,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '6' at screen 0.576013,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '8' at screen 0.759799,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '10' at screen 0.943585,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '35' at screen 0.0720083,0.299237 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '40' at screen 0.0720083,0.593217 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '45' at screen 0.0720083,0.887197 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Epoch' at screen 0.530067,0.0489286 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set label 'Sum of 50 correlations' at screen 0.02875,0.5475 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front rotate by 90
set arrow from screen 0.0834667,0.459309 to screen 0.976667,0.459309 nohead front linecolor rgb '#6b6b6b' linewidth 2 dashtype (8,5)
set label 'linear CCA, all training images' at screen 0.687717,0.483381 left font 'DejaVu Sans,16.5' textcolor rgb '#6b6b6b' front boxed
plot 'training.dat' index 0 using 1:2 with linespoints linecolor rgb '#0072b2' linewidth 2.5 pointtype 7 pointsize 1.7
unset label
unset arrow
unset object
unset multiplot
unset output
