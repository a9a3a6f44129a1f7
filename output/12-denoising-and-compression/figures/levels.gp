# Redraw with: gnuplot levels.gp
reset
set encoding utf8
set terminal pngcairo size 1200,700 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'levels.png'
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4,0.2
unset key
unset colorbox
set multiplot
set lmargin at screen 0.0834667
set rmargin at screen 0.689167
set tmargin at screen 0.965714
set bmargin at screen 0.129286
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [-0.02:0.52]
set xtics nomirror out scale 0.6,0.3 ('' -0, '' 0.1, '' 0.2, '' 0.3, '' 0.4, '' 0.5)
set yrange [8.57065:28.1738]
set ytics nomirror out scale 0.6,0.3 ('' 10, '' 15, '' 20, '' 25)
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
set label '0.0' at screen 0.1059,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.1' at screen 0.218067,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.2' at screen 0.330233,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.3' at screen 0.4424,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.4' at screen 0.554567,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.5' at screen 0.666733,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '10' at screen 0.0720083,0.190273 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '15' at screen 0.0720083,0.403614 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '20' at screen 0.0720083,0.616955 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '25' at screen 0.0720083,0.830295 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Deviation of the test noise' at screen 0.386317,0.0489286 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set label 'PSNR (dB)' at screen 0.02875,0.5475 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front rotate by 90
set arrow from screen 0.386317,0.965714 to screen 0.386317,0.129286 nohead front linecolor rgb '#6b6b6b' linewidth 2 dashtype (8,5)
set label 'in training' at screen 0.396317,0.938786 left font 'DejaVu Sans,16.5' textcolor rgb '#6b6b6b' front boxed
set arrow from screen 0.7125,0.938036 to screen 0.754167,0.938036 nohead front linecolor rgb '#0072b2' linewidth 3
set label '' at screen 0.733333,0.938036 point pointtype 7 pointsize 1.66667 linecolor rgb '#0072b2' linewidth 1.5 front
set label 'damaged, as it is' at screen 0.764583,0.938036 left font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set arrow from screen 0.7125,0.882679 to screen 0.754167,0.882679 nohead front linecolor rgb '#d55e00' linewidth 3
set label '' at screen 0.733333,0.882679 point pointtype 5 pointsize 1.66667 linecolor rgb '#d55e00' linewidth 1.5 front
set label 'PCA projection' at screen 0.764583,0.882679 left font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set arrow from screen 0.7125,0.827321 to screen 0.754167,0.827321 nohead front linecolor rgb '#009e73' linewidth 3
set label '' at screen 0.733333,0.827321 point pointtype 9 pointsize 1.66667 linecolor rgb '#009e73' linewidth 1.5 front
set label 'denoiser of noise' at screen 0.764583,0.827321 left font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set arrow from screen 0.7125,0.771964 to screen 0.754167,0.771964 nohead front linecolor rgb '#cc79a7' linewidth 3
set label '' at screen 0.733333,0.771964 point pointtype 13 pointsize 1.66667 linecolor rgb '#cc79a7' linewidth 1.5 front
set label 'denoiser of all three' at screen 0.764583,0.771964 left font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
plot 'levels.dat' index 0 using 1:2 with linespoints linecolor rgb '#0072b2' linewidth 2.5 pointtype 7 pointsize 1.7, \
     'levels.dat' index 1 using 1:2 with linespoints linecolor rgb '#d55e00' linewidth 2.5 pointtype 5 pointsize 1.7, \
     'levels.dat' index 2 using 1:2 with linespoints linecolor rgb '#009e73' linewidth 2.5 pointtype 9 pointsize 1.7, \
     'levels.dat' index 3 using 1:2 with linespoints linecolor rgb '#cc79a7' linewidth 2.5 pointtype 13 pointsize 1.7
unset label
unset arrow
unset object
unset multiplot
unset output
